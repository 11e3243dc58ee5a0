package scot.onward.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The one text the client approved; partners get this and nothing else.
 *
 * @param number counts the client's summaries from one: a change is added, never written over
 */
public record ApprovedSummary(
        UUID id, UUID clientId, int number, String text, LocalDate agreedOn, SummaryAgreement how) {}
