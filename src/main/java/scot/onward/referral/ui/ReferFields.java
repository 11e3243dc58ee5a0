package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.Deadline;

/** The six cards of a referral in two columns; what belongs under the right one is added by the page. */
class ReferFields extends Composite<Div> {

    private final PatientSection patient;
    private final LetterSection letter;
    private final ContactSection contact;
    private final IssueTiles issues = new IssueTiles(getTranslation("referral.refer.issues"));
    private final Span issuesMissing = new Span();
    private final TextField note = new TextField();
    private final Segmented<Answer> safeTonight =
            Segmented.answer(getTranslation("referral.refer.safeTonight")).small();
    private final Segmented<Answer> essentials =
            Segmented.answer(getTranslation("referral.refer.essentials")).small();
    private final Checkbox agreesToContact = new Checkbox();
    private final Checkbox agreesToHearBack = new Checkbox();
    private final Div left = new Div();
    private final Div right = new Div();
    private final Map<Problem.Field, Component> fields = new EnumMap<>(Problem.Field.class);
    private UUID id = UUID.randomUUID();
    private ReferralForm.Referrer referrer = ReferralForm.Referrer.AT_THE_KEYBOARD;

    ReferFields(Sender sender, PatientSection patient, LetterSection letter, ContactSection contact, Command onChange) {
        this.patient = patient;
        this.letter = letter;
        this.contact = contact;
        issues.addValueChangeListener(change -> {
            issuesMissing.setVisible(false);
            onChange.execute();
        });
        safeTonight.addValueChangeListener(change -> onChange.execute());
        essentials.addValueChangeListener(change -> onChange.execute());
        agreesToContact.addValueChangeListener(change -> {
            agreesToContact.setInvalid(false);
            onChange.execute();
        });
        agreesToHearBack.addValueChangeListener(change -> onChange.execute());
        left.add(patient, issuesCard(), letter, noteCard(onChange));
        left.addClassName("col");
        right.addClassName("col");
        right.add(safetyCard(sender), contact, consentCard(sender));
        getContent().addClassName("ref");
        getContent().add(left, right);
        fields.putAll(patient.fields());
        fields.putAll(letter.fields());
        fields.putAll(contact.fields());
        fields.put(Problem.Field.NOTE, note);
        fields.put(Problem.Field.AGREES_TO_CONTACT, agreesToContact);
    }

    /** Adds below the card of the note. */
    void addBesideNote(Component component) {
        left.add(component);
    }

    /** Adds below the last card. */
    void addBelow(Component component) {
        right.add(component);
    }

    private SectionCard issuesCard() {
        issuesMissing.addClassName("field-error");
        issuesMissing.getElement().setAttribute("role", "alert");
        issuesMissing.setVisible(false);
        SectionCard card = SectionCard.numbered(2, getTranslation("referral.refer.issues"))
                .hint(getTranslation("referral.refer.issues.hint"));
        card.add(issues, issuesMissing);
        return card;
    }

    private SectionCard noteCard(Command onChange) {
        note.setAriaLabel(getTranslation("referral.refer.note"));
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(change -> {
            note.setInvalid(false);
            onChange.execute();
        });
        SectionCard card =
                new SectionCard(getTranslation("referral.refer.note")).hint(getTranslation("referral.refer.note.hint"));
        card.addClassNames("numbered", "opt2");
        card.add(note);
        return card;
    }

    private SectionCard safetyCard(Sender sender) {
        Paragraph danger = new Paragraph(sender.text("danger"));
        danger.addClassName("hint");
        SectionCard card = SectionCard.numbered(4, getTranslation("referral.refer.safety"));
        card.add(
                question("referral.refer.safeTonight", safeTonight),
                question("referral.refer.essentials", essentials),
                danger);
        return card;
    }

    private Div question(String key, Component answer) {
        Div row = new Div(new Span(getTranslation(key)), answer);
        row.addClassName("yn");
        return row;
    }

    private SectionCard consentCard(Sender sender) {
        agreesToHearBack.setVisible(sender.hearsBack());
        agreesToContact.setLabelComponent(consent("contact"));
        agreesToHearBack.setLabelComponent(consent("hearBack"));
        SectionCard card = SectionCard.numbered(6, sender.text("agrees"))
                .hint(getTranslation("referral.refer.agrees.hint", ReferralForm.Agreement.WORDING));
        card.add(agreesToContact, agreesToHearBack);
        return card;
    }

    private Span consent(String what) {
        String wording = "referral.wording." + ReferralForm.Agreement.WORDING + "." + what;
        Span lead = new Span(getTranslation(wording + ".lead"));
        lead.addClassName("b");
        Span remark = new Span(getTranslation("referral.refer.agrees." + what + ".remark"));
        remark.addClassName("hint");
        return new Span(lead, new Span(" " + getTranslation(wording + ".text") + " "), remark);
    }

    void load(ReferralForm form, @Nullable EarlierPatient earlier) {
        id = form.id();
        referrer = form.referrer();
        patient.load(form.patient(), earlier);
        issues.setValue(form.issues());
        letter.load(form.letter());
        note.setValue(form.note());
        safeTonight.setValue(form.safeAndWell().safeTonight());
        essentials.setValue(form.safeAndWell().essentials());
        contact.load(form.contact(), form.needs());
        agreesToContact.setValue(form.agreement().toContact());
        agreesToHearBack.setValue(form.agreement().toHearBack());
        showProblems(List.of());
    }

    void referredBy(ReferralForm.Referrer other) {
        referrer = other;
    }

    /** What is typed now, finished or not. */
    ReferralForm read() {
        return new ReferralForm(
                id,
                patient.read(),
                issues.getValue(),
                letter.read(),
                ReferralForm.SafeAndWell.of(safeTonight.getValue(), essentials.getValue()),
                contact.contact(),
                contact.needs(),
                new ReferralForm.Agreement(agreesToContact.getValue(), agreesToHearBack.getValue()),
                referrer,
                note.getValue());
    }

    /** What follows from the letter, once its kind and date are known. */
    Optional<Deadline> deadline() {
        return letter.deadline();
    }

    /** False when something is typed as a date that is none. */
    boolean isReadable() {
        return patient.isReadable() & letter.isReadable();
    }

    /** Says at each field what is wrong with it, and moves to the first. */
    void showProblems(List<Problem> problems) {
        fields.values().forEach(field -> invalid(field, null));
        issuesMissing.setVisible(false);
        for (Problem problem : problems) {
            if (problem.field() == Problem.Field.ISSUES) {
                issuesMissing.setText(MessageCatalogue.word(problem));
                issuesMissing.setVisible(true);
            } else {
                invalid(fields.get(problem.field()), MessageCatalogue.word(problem));
            }
        }
        problems.stream()
                .findFirst()
                .flatMap(problem -> Optional.ofNullable(fields.get(problem.field())))
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static void invalid(@Nullable Component field, @Nullable String message) {
        if (field instanceof HasValidation validated) {
            validated.setInvalid(message != null);
            validated.setErrorMessage(message == null ? "" : message);
        }
    }
}
