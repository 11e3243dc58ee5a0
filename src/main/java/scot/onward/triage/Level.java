package scot.onward.triage;

/** How soon somebody must be seen, the soonest first; never a score. */
public enum Level {
    NOW(1),
    TODAY(2),
    BEFORE_A_DATE(3),
    ROUTINE(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /** 1 to 4, always shown together with the name. */
    public int number() {
        return number;
    }

    /** "1 Now". */
    public String label() {
        return Wording.text("triage.level." + number);
    }

    /** What it means for the diary: "A person, not a slot". */
    public String hint() {
        return Wording.text("triage.level." + number + ".hint");
    }
}
