package scot.onward.admin.ui;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.Role;
import scot.onward.hub.AdviserRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.OrganisationKind;
import scot.onward.hub.OrganisationRow;
import scot.onward.hub.Places;

/** What an account can belong to, by name. */
record AccountChoices(List<OrganisationRow> organisations, List<HubRow> hubs, List<AdviserRow> advisers)
        implements Serializable {

    static AccountChoices of(Places places) {
        return new AccountChoices(places.organisations(), places.hubs(), places.advisers());
    }

    /** The organisations whose people can have this role. */
    List<OrganisationRow> organisationsFor(Role role) {
        return organisations.stream()
                .filter(organisation -> suits(role, organisation.kind()))
                .toList();
    }

    Optional<OrganisationRow> organisation(@Nullable UUID id) {
        return organisations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<AdviserRow> adviser(@Nullable UUID id) {
        return advisers.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<HubRow> hubs(Collection<UUID> ids) {
        return hubs.stream().filter(hub -> ids.contains(hub.id())).toList();
    }

    String hubNames(Collection<UUID> ids) {
        return hubs(ids).stream().map(HubRow::shortName).collect(Collectors.joining(", "));
    }

    private static boolean suits(Role role, OrganisationKind kind) {
        return switch (role) {
            case PRACTICE -> kind == OrganisationKind.GP_PRACTICE;
            case PARTNER -> kind == OrganisationKind.PARTNER_AGENCY || kind == OrganisationKind.ADVICE_AGENCY;
            case FUNDER -> kind == OrganisationKind.FUNDER;
            case ADVISER -> kind == OrganisationKind.ADVICE_AGENCY || kind == OrganisationKind.HUB_OPERATOR;
            case RECEPTION, MANAGER, ADMINISTRATOR -> kind == OrganisationKind.HUB_OPERATOR;
        };
    }
}
