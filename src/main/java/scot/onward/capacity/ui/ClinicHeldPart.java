package scot.onward.capacity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.List;
import scot.onward.clinic.ClinicDraft;
import scot.onward.clinic.ClinicField;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** What is kept for people who cannot wait, and until when on the day itself. */
class ClinicHeldPart extends ClinicPart {

    private static final int NONE = 0;

    private final Segmented<Integer> level =
            new Segmented<>(MessageCatalogue.text("clinics.held.for"), List.of(NONE, 1, 2), ClinicHeldPart::word);
    private final ClockField starts = new ClockField(MessageCatalogue.text("clinics.held.starts"));
    private final ClockField ends = new ClockField(MessageCatalogue.text("clinics.held.ends"));
    private final ClockField until = new ClockField(MessageCatalogue.text("clinics.held.until"));
    private final Div times = new Div(starts, ends, until);

    ClinicHeldPart(Command changed) {
        super(MessageCatalogue.text("clinics.held"));
        times.addClassName("field-row");
        level.addValueChangeListener(change -> times.setVisible(change.getValue() != NONE));
        onChange(changed, level, starts, ends, until);
        add(level, times);
        at(ClinicField.HELD, starts);
    }

    private static String word(int level) {
        return level == NONE
                ? MessageCatalogue.text("clinics.held.none")
                : MessageCatalogue.text("clinics.held.level", level, LevelBadge.word(level));
    }

    @Override
    void load(ClinicDraft draft) {
        ClinicDraft.Held held = draft.held();
        level.setValue(held.level() == null ? Integer.valueOf(NONE) : held.level());
        times.setVisible(held.level() != null);
        starts.setValue(held.starts());
        ends.setValue(held.ends());
        until.setValue(held.until());
    }

    @Override
    ClinicDraft read(ClinicDraft draft) {
        boolean none = level.getValue() == null || level.getValue() == NONE;
        return draft.with(new ClinicDraft.Held(
                none ? null : level.getValue(), starts.getValue(), ends.getValue(), until.getValue()));
    }
}
