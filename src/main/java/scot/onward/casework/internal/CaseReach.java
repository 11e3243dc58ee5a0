package scot.onward.casework.internal;

/** How far into casework an organisation sees: its own cases, and those that clients share with it. */
final class CaseReach {

    /**
     * A condition on {@code advice_case c}: the case is {@code :organisation}'s own, or the client shares it with
     * {@code :organisation} by a consent that stands on day {@code :today}.
     */
    static final String VISIBLE = """
            (c.organisation_id = :organisation or exists (
              select 1 from case_share s join consent k on k.id = s.consent_id
              where s.case_id = c.id and s.organisation_id = :organisation and k.withdrawn_at is null
                and (k.expires_on is null or k.expires_on >= :today)))
            """;

    private CaseReach() {}
}
