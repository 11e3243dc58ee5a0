package scot.onward.clinic;

/** A clinic with the version that an edit of it has to name. */
public record EditableClinic(ClinicPlan plan, int version) {

    public ClinicDraft draft() {
        return ClinicDraft.of(plan, version);
    }
}
