package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.Command;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicField;
import scot.onward.clinic.ClinicRule;
import scot.onward.hub.ServiceRow;
import scot.onward.shared.ui.MessageCatalogue;

/** From when to when, and how long each time is. */
class ClinicTimesPart extends ClinicPart {

    private final ClockField starts = new ClockField(MessageCatalogue.text("clinics.starts"));
    private final ClockField ends = new ClockField(MessageCatalogue.text("clinics.endsAt"));
    private final ClockField breakStarts = new ClockField(MessageCatalogue.text("clinics.breakStarts"));
    private final ClockField breakEnds = new ClockField(MessageCatalogue.text("clinics.breakEnds"));
    private final ClockField lastBooking = new ClockField(MessageCatalogue.text("clinics.lastBooking"));
    private final IntegerField slot = minutes("clinics.slot");
    private final IntegerField preparation = minutes("clinics.preparation");
    private final IntegerField gap = minutes("clinics.gap");
    private final Div byService = row();
    private final Map<UUID, IntegerField> serviceMinutes = new LinkedHashMap<>();
    private final Map<UUID, Integer> known = new HashMap<>();
    private final Command changed;

    ClinicTimesPart(Command changed) {
        super(MessageCatalogue.text("clinics.times"));
        this.changed = changed;
        onChange(changed, starts, ends, breakStarts, breakEnds, lastBooking, slot, preparation, gap);
        Div hours = row(starts, ends, lastBooking);
        Div pause = row(breakStarts, breakEnds);
        add(hours, pause, row(slot, preparation, gap), byService);
        at(ClinicField.STARTS, starts);
        at(ClinicField.ENDS, ends);
        at(ClinicField.BREAK, breakStarts);
        at(ClinicField.LAST_BOOKING, lastBooking);
        at(ClinicField.SLOT, slot);
        at(ClinicField.PREPARATION, preparation);
        at(ClinicField.GAP, gap);
    }

    /** Asks for the length of each of these services, where it is not the usual one. */
    void serve(Collection<ServiceRow> services) {
        serviceMinutes.forEach((id, field) -> known.put(id, field.getValue()));
        serviceMinutes.clear();
        byService.removeAll();
        if (services.size() < 2 && known.values().stream().noneMatch(java.util.Objects::nonNull)) {
            return;
        }
        for (ServiceRow service : services) {
            IntegerField field = new IntegerField(MessageCatalogue.text("clinics.serviceMinutes", service.name()));
            field.setPlaceholder(MessageCatalogue.text("clinics.serviceMinutes.usual"));
            field.setManualValidation(true);
            field.setValue(known.get(service.id()));
            onChange(changed, field);
            serviceMinutes.put(service.id(), field);
            byService.add(field);
        }
    }

    @Override
    void load(ClinicDraft draft) {
        ClinicDraft.Times times = draft.times();
        starts.setValue(times.starts());
        ends.setValue(times.ends());
        breakStarts.setValue(times.breakStarts());
        breakEnds.setValue(times.breakEnds());
        lastBooking.setValue(times.lastBooking());
        slot.setValue(draft.sizes().slot());
        preparation.setValue(draft.sizes().preparation());
        gap.setValue(draft.sizes().gap());
        known.putAll(draft.sizes().byService());
    }

    @Override
    ClinicDraft read(ClinicDraft draft) {
        Map<UUID, Integer> own = new HashMap<>();
        serviceMinutes.forEach((id, field) -> {
            if (field.getValue() != null) {
                own.put(id, field.getValue());
            }
        });
        return draft.with(new ClinicDraft.Times(
                        starts.getValue(),
                        ends.getValue(),
                        breakStarts.getValue(),
                        breakEnds.getValue(),
                        lastBooking.getValue()))
                .with(new ClinicDraft.Sizes(slot.getValue(), preparation.getValue(), gap.getValue(), own));
    }

    @Override
    void clearProblems() {
        super.clearProblems();
        serviceMinutes.values().forEach(field -> field.setInvalid(false));
    }

    @Override
    boolean show(ClinicRule rule) {
        if (rule.field() != ClinicField.SERVICE_MINUTES) {
            return super.show(rule);
        }
        serviceMinutes.values().stream()
                .filter(field -> field.getValue() != null && (field.getValue() < 5 || field.getValue() > 480))
                .forEach(field -> {
                    field.setErrorMessage(MessageCatalogue.word(rule));
                    field.setInvalid(true);
                });
        return true;
    }

    private static IntegerField minutes(String labelKey) {
        IntegerField field = new IntegerField(MessageCatalogue.text(labelKey));
        field.setManualValidation(true);
        return field;
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }
}
