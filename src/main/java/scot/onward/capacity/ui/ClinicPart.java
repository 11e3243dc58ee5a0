package scot.onward.capacity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.server.Command;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicField;
import scot.onward.clinic.ClinicRule;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** A section of the clinic panel: some fields, read into a draft. */
abstract class ClinicPart extends SectionCard {

    private final Map<ClinicField, HasValidation> fields = new EnumMap<>(ClinicField.class);

    ClinicPart(String title) {
        super(title);
    }

    abstract void load(ClinicDraft draft);

    /** The draft with what stands in these fields. */
    abstract ClinicDraft read(ClinicDraft draft);

    /** Says what field a message belongs to. */
    final void at(ClinicField name, HasValidation field) {
        fields.put(name, field);
    }

    /** Tells of each change that a person makes. */
    static void onChange(Command changed, HasValue<?, ?>... fields) {
        Stream.of(fields)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.execute();
                    }
                }));
    }

    void clearProblems() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows a broken rule beside its field; false when the field is in another part. */
    boolean show(ClinicRule rule) {
        HasValidation field = fields.get(rule.field());
        if (field == null) {
            return false;
        }
        if (!field.isInvalid()) {
            field.setErrorMessage(MessageCatalogue.word(rule));
            field.setInvalid(true);
        }
        return true;
    }
}
