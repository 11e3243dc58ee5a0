package scot.onward.client;

/** Both records have something of which one person can only have one, such as a visit at one time. Breaks the merging off. */
public class CannotMerge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /** @param what the table that refused */
    public CannotMerge(String what, Throwable cause) {
        super("Both records have their own " + what, cause);
        this.what = what;
    }

    String what() {
        return what;
    }
}
