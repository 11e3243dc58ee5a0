package scot.onward.access;

/** The seven ways of taking part; an account has exactly one. */
public enum Role {
    RECEPTION,
    ADVISER,
    PRACTICE,
    PARTNER,
    MANAGER,
    FUNDER,
    ADMINISTRATOR;

    /** The authority that Spring Security knows this role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
