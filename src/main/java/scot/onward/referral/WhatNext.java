package scot.onward.referral;

import java.time.LocalDate;

/**
 * What a referrer may promise the patient.
 *
 * @param owner who phones
 * @param contactBy by when
 */
public record WhatNext(String owner, LocalDate contactBy) {}
