package scot.onward.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.shared.Delivery;

/** Somebody who waits for a time: name, since when, what suits, and the last safe date; never why. */
public record WaitingRow(
        UUID id,
        UUID clientId,
        String name,
        UUID serviceId,
        String serviceName,
        @Nullable UUID referralId,
        Delivery delivery,
        WhatSuits suits,
        @Nullable Integer level,
        @Nullable LocalDate lastSafeDate,
        Instant since,
        @Nullable OpenOffer offer) {}
