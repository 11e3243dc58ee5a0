package scot.onward.hub;

/** What an organisation does in a hub. */
public enum OrganisationKind {
    HUB_OPERATOR,
    ADVICE_AGENCY,
    GP_PRACTICE,
    PARTNER_AGENCY,
    FUNDER
}
