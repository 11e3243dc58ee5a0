package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Initials;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** Who the patient is: one whom this practice referred before, or a name with birth date or CHI number. */
class PatientSection extends Composite<SectionCard> {

    private static final int FOUND = 8;
    private static final int HALF_A_SECOND = 500;
    private static final String TYPED = "event.detail.value";

    /** Patients whom the same practice referred before; nobody for others. */
    interface Suggestions {
        List<EarlierPatient> starting(String typed, int limit);
    }

    private final Sender sender;
    private final Function<ReferralForm.Patient, List<Problem>> check;
    private final Dates dates;
    private final Command onChange;
    private final ComboBox<EarlierPatient> name = new ComboBox<>(getTranslation("referral.refer.name"));
    private final DateParts born = new DateParts(getTranslation("referral.refer.born"));
    private final ChiField chi = new ChiField(this::changed);
    private final TextField postcode = new TextField(getTranslation("referral.refer.postcode"));
    private final Checkbox noFixedAddress = new Checkbox(getTranslation("referral.refer.noFixedAddress"));
    private final Div typed = new Div(name, born, chi, postcode, noFixedAddress);
    private final Div chosen = new Div();
    private @Nullable EarlierPatient earlier;
    private String halfTyped = "";

    /** @param check everything that is wrong with a patient, said beside the field as soon as it is typed */
    PatientSection(
            Sender sender,
            Suggestions suggestions,
            Function<ReferralForm.Patient, List<Problem>> check,
            Dates dates,
            Consumer<EarlierPatient> onChosen,
            Command onChange) {
        this.sender = sender;
        this.check = check;
        this.dates = dates;
        this.onChange = onChange;
        setUpName(suggestions, onChosen);
        postcode.addValueChangeListener(change -> changed());
        born.addValueChangeListener(change -> changed());
        noFixedAddress.addValueChangeListener(change -> {
            if (change.getValue()) {
                postcode.clear();
            }
            postcode.setEnabled(!change.getValue());
            changed();
        });
        noFixedAddress.addClassName("nfa");
        typed.addClassName("who");
        chosen.addClassNames("row", "pt");
        chosen.setVisible(false);
        getContent().hint(getTranslation("referral.refer.patient.hint")).add(typed, chosen);
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(1, sender.text("patient"));
    }

    private void changed() {
        List<Problem> wrong = check.apply(read());
        show(wrong, Problem.Field.CHI, chi, chi.chi().isBlank());
        show(wrong, Problem.Field.POSTCODE, postcode, postcode.isEmpty());
        if (born.getValue() != null) {
            show(wrong, Problem.Field.BIRTH_DATE, born, false);
        }
        onChange.execute();
    }

    private static void show(List<Problem> wrong, Problem.Field about, HasValidation field, boolean blank) {
        Optional<Problem> problem =
                wrong.stream().filter(one -> !blank && one.field() == about).findFirst();
        field.setInvalid(problem.isPresent());
        field.setErrorMessage(problem.map(MessageCatalogue::word).orElse(""));
    }

    private void setUpName(Suggestions suggestions, Consumer<EarlierPatient> onChosen) {
        name.setAllowCustomValue(true);
        name.setItemLabelGenerator(EarlierPatient::name);
        name.setItems(query -> suggestions.starting(query.getFilter().orElse(""), FOUND).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        name.setRenderer(new ComponentRenderer<>(patient -> {
            Span detail = new Span(detailOf(patient));
            detail.addClassName("hint");
            Div row = new Div(new Span(patient.name()), detail);
            row.addClassName("earlier");
            return row;
        }));
        name.getElement()
                .addEventListener("filter-changed", event -> {
                    String typed = event.getEventData().path(TYPED).asString("");
                    if (!typed.equals(halfTyped)) {
                        halfTyped = typed;
                        onChange.execute();
                    }
                })
                .addEventData(TYPED)
                .debounce(HALF_A_SECOND);
        name.addCustomValueSetListener(event -> {
            name.setValue(typedOnly(event.getDetail()));
            name.setInvalid(false);
            onChange.execute();
        });
        name.addValueChangeListener(change -> {
            EarlierPatient patient = change.getValue();
            if (patient != null && change.isFromClient()) {
                choose(patient);
                onChosen.accept(patient);
            }
            onChange.execute();
        });
    }

    private static EarlierPatient typedOnly(String name) {
        return new EarlierPatient(UUID.randomUUID(), name, null, null, null, null, false, false, false, null);
    }

    /** Shows a patient of an earlier referral instead of the fields. */
    void choose(EarlierPatient patient) {
        earlier = patient;
        name.setValue(patient);
        born.setValue(patient.birthDate());
        chi.load("");
        postcode.setValue(orBlank(patient.postcode()));
        Span who = new Span(patient.name());
        who.addClassName("b");
        Span detail = new Span(detailOf(patient));
        detail.addClassName("m");
        Div words = new Div(who, detail);
        words.addClassName("grow");
        Button change = new Button(getTranslation("referral.refer.change"), click -> {
            clear();
            onChange.execute();
            name.focus();
        });
        change.addThemeVariants(ButtonVariant.SMALL);
        chosen.removeAll();
        chosen.add(new Initials(patient.name()), words, change);
        typed.setVisible(false);
        chosen.setVisible(true);
    }

    private void clear() {
        earlier = null;
        name.clear();
        halfTyped = "";
        born.clear();
        chi.load("");
        noFixedAddress.clear();
        postcode.clear();
        chosen.setVisible(false);
        typed.setVisible(true);
    }

    private String detailOf(EarlierPatient patient) {
        StringBuilder detail = new StringBuilder();
        LocalDate day = patient.birthDate();
        if (day != null) {
            int years = Period.between(day, dates.today()).getYears();
            detail.append(getTranslation("referral.refer.bornAge", Dates.birthDate(day), years));
        }
        if (patient.chiEnding() != null) {
            detail.append(' ').append(getTranslation("referral.refer.chiHidden", patient.chiEnding()));
        }
        if (patient.postcode() != null) {
            detail.append(' ').append(patient.postcode().split(" ", 2)[0]).append('.');
        }
        return detail.toString().strip();
    }

    void load(ReferralForm.Patient patient, @Nullable EarlierPatient known) {
        clear();
        if (known != null) {
            choose(known);
            return;
        }
        if (!patient.name().isEmpty()) {
            name.setValue(typedOnly(patient.name()));
        }
        born.setValue(patient.birthDate());
        chi.load(patient.chi());
        noFixedAddress.setValue(patient.noFixedAddress());
        postcode.setValue(patient.postcode());
    }

    ReferralForm.Patient read() {
        @Nullable EarlierPatient named = name.getValue();
        return new ReferralForm.Patient(
                earlier == null ? null : earlier.referralId(),
                named == null ? halfTyped : named.name(),
                born.getValue(),
                chi.chi(),
                postcode.getValue(),
                noFixedAddress.getValue());
    }

    /** False when something is typed as a date that is none; then it says so at the field. */
    boolean isReadable() {
        return born.check();
    }

    Map<Problem.Field, Component> fields() {
        return Map.of(
                Problem.Field.NAME, name,
                Problem.Field.BIRTH_DATE, born,
                Problem.Field.CHI, chi,
                Problem.Field.POSTCODE, postcode);
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
