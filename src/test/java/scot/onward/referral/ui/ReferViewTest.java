package scot.onward.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static scot.onward.Typing.type;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.ViewTest;
import scot.onward.access.CurrentUser;
import scot.onward.referral.EarlierPatient;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.Referrals;
import scot.onward.referral.Town;
import scot.onward.shared.Answer;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.IssueTiles;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.LetterKind;
import scot.onward.triage.RuleBook;

class ReferViewTest extends ViewTest {

    @Autowired
    private Referrals referrals;

    @Autowired
    private RuleBook ruleBook;

    @Autowired
    private Dates dates;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CurrentUser currentUser;

    private Town town;

    @BeforeEach
    void signInAsThePractice() {
        town = new Town(jdbc, currentUser);
        signIn(town.practice);
        UI.getCurrent().navigate("refer");
    }

    @Test
    void a_known_patient_takes_nine_interactions_at_most() {
        ReferralForm before = Town.patient("Margaret Tolland");
        town.as(town.practice, () -> referrals.send(before));

        choose("marg");
        type(_get(IssueTiles.class), Set.of(PresentingIssue.HOUSING));
        type(agrees("contacted"), true);
        type(agrees("hear back"), true);
        send();

        assertThat(_get(SentPanel.class).getElement().getTextRecursively())
                .contains("Referral for Margaret Tolland received", "phones by");
    }

    @Test
    void the_last_safe_date_shows_as_soon_as_kind_and_date_are_known() {
        type(letter(), Answer.YES);
        LetterKind decision = ruleBook.letterKinds().getFirst();
        type(kind(), decision);
        type(letterDate(), dates.today());

        assertThat(_get(LetterSection.class).getElement().getTextRecursively())
                .contains("Last safe date", "Check the letter");
    }

    @Test
    void a_letter_of_next_year_is_refused_beside_its_date() {
        type(letter(), Answer.YES);
        type(kind(), ruleBook.letterKinds().getFirst());
        type(letterDate(), LocalDate.of(2200, 1, 1));

        assertThat(letterDate().isInvalid()).isTrue();
        assertThat(letterDate().getErrorMessage()).isNotBlank();
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        type(chi(), "1234567890");
        type(note(), "n".repeat(10_000));
        send();

        assertThat(chi().isInvalid()).isTrue();
        assertThat(chi().getValue()).isEqualTo("1234567890");
        assertThat(note().getErrorMessage()).contains("140 characters");
        assertThat(note().getValue()).hasSize(10_000);
        assertThat(name().getErrorMessage()).isEqualTo("Write the patient’s name");
        _assertNone(SentPanel.class);
    }

    @Test
    void a_draft_is_there_again_after_leaving_the_page() {
        type(_get(IssueTiles.class), Set.of(PresentingIssue.DEBT));
        type(note(), "Hard of hearing 🌸");

        UI.getCurrent().navigate("my-referrals");
        UI.getCurrent().navigate("refer");

        assertThat(_get(IssueTiles.class).getValue()).containsExactly(PresentingIssue.DEBT);
        assertThat(note().getValue()).isEqualTo("Hard of hearing 🌸");
    }

    @Test
    void another_practices_patients_are_not_proposed() {
        town.as(town.practice, () -> referrals.send(Town.patient("Margaret Tolland")));
        signIn(town.otherPractice());
        UI.getCurrent().navigate("refer");

        ComboBoxKt.setUserInput(name(), "marg");

        assertThat(proposals("marg")).isEmpty();
    }

    private List<EarlierPatient> proposals(String typed) {
        return ComboBoxKt.getSuggestionItems(name()).stream()
                .filter(patient -> patient.name().toLowerCase(Locale.UK).startsWith(typed))
                .toList();
    }

    private void choose(String typed) {
        ComboBoxKt.setUserInput(name(), typed);
        type(name(), proposals(typed).getFirst());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<EarlierPatient> name() {
        return _get(ComboBox.class, spec -> spec.withLabel("Name"));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<LetterKind> kind() {
        return _get(ComboBox.class, spec -> spec.withPlaceholder("Who sent it"));
    }

    @SuppressWarnings("unchecked")
    private Segmented<Answer> letter() {
        return (Segmented<Answer>) _find(Segmented.class).getFirst();
    }

    private DateParts letterDate() {
        return _get(_get(LetterSection.class), DateParts.class);
    }

    private TextField chi() {
        return _get(TextField.class, spec -> spec.withLabel("CHI number"));
    }

    private TextField note() {
        return _find(TextField.class).stream()
                .filter(field -> field.getAriaLabel().orElse("").startsWith("Anything"))
                .findFirst()
                .orElseThrow();
    }

    private static Checkbox agrees(String words) {
        return _find(Checkbox.class).stream()
                .filter(box -> box.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static void send() {
        _click((Button) _get(MainAction.class, spec -> spec.withText("Send referral")));
    }
}
