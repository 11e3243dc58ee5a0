package scot.onward.access;

import static scot.onward.access.Scope.*;

import java.util.Arrays;

/** The visibility matrix: who sees what, and how far. Every service and query asks here. */
public final class Visibility {

    // Read it as the table of the domain: a row a matter, a column a role.
    private static final Role[] COLUMNS = {
        Role.RECEPTION, Role.ADVISER, Role.PRACTICE, Role.PARTNER, Role.MANAGER, Role.FUNDER, Role.ADMINISTRATOR
    };

    private Visibility() {}

    private static Scope[] row(Matter matter) {
        // spotless:off
        return switch (matter) {
            //                         reception                 adviser                     practice        partner
            //           manager                        funder  administrator
            case CONTACT ->
                cells(OWN_HUBS, OWN_CLIENTS_AND_HUBS, OWN_REFERRALS, OWN_ONWARD_REFERRALS, OWN_HUBS, NEVER, NEVER);
            case TRIAGE ->
                cells(LEVEL_AND_LAST_SAFE_DATE, IN_FULL, WHAT_THEY_SENT, WHAT_WAS_SHARED, COUNTS, COUNTS, NEVER);
            case CASEWORK ->
                cells(NEVER, OWN_ORGANISATION_OR_SHARED, AGREED_MESSAGE, APPROVED_SUMMARY, COUNTS, COUNTS, NEVER);
            case SETTINGS -> cells(NEVER, NEVER, NEVER, NEVER, CLINICS_AND_ROOMS_OF_OWN_HUBS, NEVER, IN_FULL);
        };
        // spotless:on
    }

    private static Scope[] cells(Scope... cells) {
        return cells;
    }

    /** How far {@code role} sees into {@code matter}. */
    public static Scope of(Role role, Matter matter) {
        return row(matter)[Arrays.asList(COLUMNS).indexOf(role)];
    }
}
