package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.client.AccessNeed;
import scot.onward.client.ui.NeedIcons;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.SectionCard;

/** How the patient may safely be reached, and what they need so that a meeting works. */
class ContactSection extends Composite<SectionCard> {

    private final TextField phone = new TextField(getTranslation("referral.refer.phone"));
    private final ComboBox<String> bestTime = new ComboBox<>(getTranslation("referral.refer.bestTime"));
    private final Checkbox textOk = new Checkbox(getTranslation("referral.refer.textOk"));
    private final Checkbox voicemailOk = new Checkbox(getTranslation("referral.refer.voicemailOk"));
    private final Checkbox mayName = new Checkbox(getTranslation("referral.refer.mayName"));
    private final Div shown = new Div();
    private final CheckboxGroup<AccessNeed> needs = new CheckboxGroup<>();
    private final TextField language = new TextField(getTranslation("referral.refer.language"));
    private final TextField interpreter = new TextField(getTranslation("referral.refer.interpreter"));
    private final Div more = new Div();
    private final Button open;

    ContactSection(Command onChange) {
        phone.setAutocomplete(Autocomplete.OFF);
        phone.getElement().setAttribute("inputmode", "tel");
        bestTime.setAllowCustomValue(true);
        bestTime.setItems(List.of(
                getTranslation("referral.refer.bestTime.any"),
                getTranslation("referral.refer.bestTime.mornings"),
                getTranslation("referral.refer.bestTime.afternoons"),
                getTranslation("referral.refer.bestTime.evenings")));
        bestTime.addCustomValueSetListener(event -> bestTime.setValue(event.getDetail()));
        needs.setItems(AccessNeed.values());
        needs.setItemLabelGenerator(MessageCatalogue::word);
        needs.setAriaLabel(getTranslation("referral.refer.needs"));
        open = new Button(getTranslation("referral.refer.needs.open"), Icons.PLUS.create(), click -> openMore());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.addClassName("more-needs");
        more.add(needs, language, interpreter);
        more.setVisible(false);
        shown.addClassName("needs2");
        Stream.<HasValue<?, ?>>of(phone, bestTime, textOk, voicemailOk, mayName, needs, language, interpreter)
                .forEach(field -> field.addValueChangeListener(change -> {
                    showNeeds();
                    onChange.execute();
                }));
        Stream.of(phone, language, interpreter).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> field.setInvalid(false));
        });
        Div two = new Div(phone, bestTime);
        two.addClassName("two3");
        Div ticks = new Div(textOk, voicemailOk, mayName);
        ticks.addClassName("cks");
        getContent().add(two, ticks, shown, more);
        showNeeds();
    }

    @Override
    protected SectionCard initContent() {
        return SectionCard.numbered(5, getTranslation("referral.refer.contact"));
    }

    private void openMore() {
        more.setVisible(!more.isVisible());
        open.setIcon(more.isVisible() ? Icons.UP.create() : Icons.PLUS.create());
    }

    private void showNeeds() {
        shown.removeAll();
        needs.getValue().stream()
                .sorted()
                .forEach(need -> shown.add(Badges.tag(NeedIcons.of(need), MessageCatalogue.word(need))));
        if (!interpreter.isEmpty()) {
            shown.add(Badges.tag(Icons.LANGUAGE, interpreter.getValue()));
        }
        shown.add(open);
    }

    /** Fills in how an earlier patient was to be reached; what is typed already stays. */
    void propose(EarlierPatient patient) {
        if (phone.isEmpty() && patient.phone() != null) {
            phone.setValue(patient.phone());
            textOk.setValue(patient.textOk());
            voicemailOk.setValue(patient.voicemailOk());
            mayName.setValue(patient.mayNameService());
            bestTime.setValue(patient.bestTime());
        }
    }

    void load(ReferralForm.Contact said, ReferralForm.Needs needed) {
        phone.setValue(said.phone());
        bestTime.setValue(said.bestTime().isEmpty() ? null : said.bestTime());
        textOk.setValue(said.textOk());
        voicemailOk.setValue(said.voicemailOk());
        mayName.setValue(said.mayNameService());
        needs.setValue(needed.access());
        language.setValue(needed.language());
        interpreter.setValue(needed.interpreter());
    }

    ReferralForm.Contact contact() {
        @Nullable String time = bestTime.getValue();
        return new ReferralForm.Contact(
                phone.getValue(),
                textOk.getValue(),
                voicemailOk.getValue(),
                mayName.getValue(),
                time == null ? "" : time);
    }

    ReferralForm.Needs needs() {
        return new ReferralForm.Needs(needs.getValue(), language.getValue(), interpreter.getValue());
    }

    Map<Problem.Field, Component> fields() {
        return Map.of(Problem.Field.PHONE, phone, Problem.Field.BEST_TIME, bestTime, Problem.Field.LANGUAGE, language);
    }
}
