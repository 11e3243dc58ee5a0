package scot.onward.booking;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/** That somebody wants to wait for a time. */
public record NewWaiting(
        UUID clientId,
        UUID hubId,
        UUID serviceId,
        @Nullable UUID referralId,
        Delivery delivery,
        WhatSuits suits,
        @Nullable LocalDate lastSafeDate) {}
