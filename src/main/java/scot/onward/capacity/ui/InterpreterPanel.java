package scot.onward.capacity.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.hub.InterpreterRow;
import scot.onward.hub.SettingsOutcome.Refused;
import scot.onward.hub.SettingsOutcome.Saved;
import scot.onward.hub.SettingsRule;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;

/** One interpreter: languages, when and how they can be met, and the notice they need. */
class InterpreterPanel extends EditPanel {

    private final ClinicTools tools;
    private final InterpreterRow before;
    private final Command done;
    private final TextField name = new TextField(MessageCatalogue.text("clinics.interpreters.name"));
    private final TextField phone = new TextField(MessageCatalogue.text("clinics.interpreters.phone"));
    private final IntegerField notice = new IntegerField(MessageCatalogue.text("clinics.interpreters.noticeHours"));
    private final LanguagesField languages;
    private final InterpreterHoursPart hours;

    private InterpreterPanel(ClinicTools tools, InterpreterRow interpreter, boolean isNew, Command done) {
        super(isNew ? MessageCatalogue.text("clinics.add.INTERPRETERS") : interpreter.name(), done);
        this.tools = tools;
        this.before = interpreter;
        this.done = done;
        name.setValue(interpreter.name());
        phone.setValue(interpreter.phone() == null ? "" : interpreter.phone());
        notice.setManualValidation(true);
        notice.setValue(Math.ceilDiv(interpreter.noticeMinutes(), 60));
        Set<String> known = new TreeSet<>();
        tools.interpreters().interpreters().forEach(it -> known.addAll(it.languages()));
        languages = new LanguagesField(known, interpreter.languages());
        hours = new InterpreterHoursPart(interpreter.hours());
        addFields(name, languages, phone, notice, hours);
        mainAction(MessageCatalogue.text("clinics.interpreters.save"), this::save);
        if (!isNew) {
            otherAction(new Button(MessageCatalogue.text("clinics.interpreters.retire"), click -> {
                tools.interpreterDesk().retire(before.id());
                Notices.done(MessageCatalogue.text("clinics.interpreters.retired", before.name()));
                done.execute();
            }));
        }
    }

    /** The interpreter in the address, or a new one; nothing when there is none. */
    static @Nullable InterpreterPanel of(ClinicTools tools, ClinicsAddress address, Command done) {
        if (address.isNew()) {
            var empty = new InterpreterRow(UUID.randomUUID(), "", null, 0, Set.of(), List.of());
            return new InterpreterPanel(tools, empty, true, done);
        }
        return tools.interpreters().interpreters().stream()
                .filter(it -> address.id().filter(it.id()::equals).isPresent())
                .findFirst()
                .map(it -> new InterpreterPanel(tools, it, false, done))
                .orElse(null);
    }

    private void save() {
        problem((String) null);
        List.<HasValidation>of(name, phone, notice, languages).forEach(field -> field.setInvalid(false));
        int hoursOfNotice = notice.getValue() == null ? 0 : notice.getValue();
        InterpreterRow interpreter = new InterpreterRow(
                before.id(),
                name.getValue(),
                phone.getValue().isBlank() ? null : phone.getValue().strip(),
                Math.clamp(hoursOfNotice * 60L, -1, Integer.MAX_VALUE),
                languages.getValue(),
                hours.read());
        switch (tools.interpreterDesk().save(interpreter)) {
            case Saved saved -> {
                Notices.done(MessageCatalogue.text(
                        "clinics.interpreters.saved", interpreter.name().strip()));
                done.execute();
            }
            case Refused(SettingsRule rule) -> refuse(rule);
        }
    }

    private void refuse(SettingsRule rule) {
        String text = MessageCatalogue.word(rule);
        switch (rule) {
            case NAME_MISSING, NAME_TOO_LONG -> {
                name.setErrorMessage(text);
                name.setInvalid(true);
            }
            case PHONE_TOO_LONG -> {
                phone.setErrorMessage(text);
                phone.setInvalid(true);
            }
            case LANGUAGE_MISSING, LANGUAGE_TOO_LONG -> {
                languages.setErrorMessage(text);
                languages.setInvalid(true);
            }
            case NOTICE_RANGE -> {
                notice.setErrorMessage(text);
                notice.setInvalid(true);
            }
            default -> problem(text);
        }
    }
}
