package scot.onward.booking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import scot.onward.Typing;
import scot.onward.ViewTest;
import scot.onward.access.SignedIn;
import scot.onward.booking.BookingScenes;
import scot.onward.booking.WalkInRow;
import scot.onward.booking.WalkIns;
import scot.onward.referral.Essential;
import scot.onward.shared.Answer;
import scot.onward.shared.ui.DateParts;
import scot.onward.shared.ui.MainAction;
import scot.onward.shared.ui.Segmented;
import scot.onward.triage.LetterKind;

class WalkInViewTest extends ViewTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WalkIns walkIns;

    @Autowired
    private Clock clock;

    private BookingScenes scene;
    private SignedIn receptionist;

    @BeforeEach
    void openTheDialog() {
        scene = new BookingScenes(jdbc, clock);
        receptionist = scene.receptionist();
        signIn(receptionist);
        UI.getCurrent().navigate("today");
        _click(_get(Button.class, spec -> spec.withText("Walk-in")));
    }

    @Test
    void nothingAskedIsNoLevelAndTheFirstAnswerNamesTheRule() {
        assertThat(text(_get(WalkInVerdict.class)))
                .contains("Nothing asked yet")
                .doesNotContain("Routine");

        answer("Somewhere safe to stay tonight?", Answer.YES);

        assertThat(text(_get(WalkInVerdict.class))).contains("Routine", "Rule 10");
    }

    @Test
    void noFoodTodayIsLevelOneAtOnceAndSaysWhatToDoMeanwhile() {
        answer("Food, heat and medicine for today?", Answer.NO);
        Typing.type(missing(), Set.of(Essential.FOOD));

        assertThat(text(_get(WalkInVerdict.class)))
                .contains("Now", "Rule 3", "While they wait:", "Scottish Welfare Fund");
    }

    @Test
    void aLetterGivesTheLastSafeDateWithItsRule() {
        answer("A letter with a date on it?", Answer.YES);
        Typing.type(_get(DateParts.class), LocalDate.now(clock).minusDays(3));
        chooseLetter("welfare-fund-review");

        assertThat(text(_get(WalkInVerdict.class)))
                .contains("Before a date", "Rule 9", "Last safe date", "Check the letter");
    }

    @Test
    void aLettersDateIn1900IsRefusedAtItsFieldAndKept() {
        answer("A letter with a date on it?", Answer.YES);
        Typing.type(_get(DateParts.class), LocalDate.of(1900, 1, 1));
        chooseLetter("welfare-fund-review");

        assertThat(_get(DateParts.class).isInvalid()).isTrue();
        assertThat(_get(DateParts.class).getValue()).isEqualTo(LocalDate.of(1900, 1, 1));
    }

    @Test
    void withNobodyFreeTheMainActionSavesAndThePersonIsAtTheDesk() {
        Typing.type(_get(TextField.class, spec -> spec.withLabel("Name to use")), "Craig Dunsmore");
        assertThat(text(_get(WalkInVerdict.class))).contains("Nobody is free today.");
        assertThat(_get(MainAction.class).getText()).isEqualTo("Save and wait");

        _click(_get(MainAction.class));

        assertThat(_find(WalkInDialog.class)).isEmpty();
        assertThat(walkIns.at(receptionist.hubIds().iterator().next(), Set.of()))
                .extracting(WalkInRow::name)
                .containsExactly("Craig Dunsmore");
    }

    @Test
    void aMissingNameAndNonsenseAsAPhoneAreSaidBesideTheFields() {
        Typing.type(
                _get(
                        Checkbox.class,
                        spec -> spec.withPredicate(box -> box.getLabel().contains("agrees"))),
                true);
        Typing.type(_get(TextField.class, spec -> spec.withLabel("Phone, if they want")), "call my mum");

        _click(_get(MainAction.class));

        for (String field : List.of("Name to use", "Phone, if they want")) {
            assertThat(_get(TextField.class, spec -> spec.withLabel(field)).isInvalid())
                    .isTrue();
        }
        assertThat(_get(TextField.class, spec -> spec.withLabel("Phone, if they want"))
                        .getValue())
                .isEqualTo("call my mum");
        assertThat(walkIns.at(receptionist.hubIds().iterator().next(), Set.of()))
                .isEmpty();
    }

    @Test
    void somebodyLikeAClientOfThisHubIsAskedAboutAndNobodyOfAnotherHub() {
        scene.client("Craig Dunsmuir");
        new BookingScenes(jdbc, clock).client("Craig Dunsany");

        Typing.type(_get(TextField.class, spec -> spec.withLabel("Name to use")), "Craig Dunsmore");

        assertThat(text(_get(WalkInDialog.class))).contains("Craig Dunsmuir").doesNotContain("Dunsany");
        _click(_get(Button.class, spec -> spec.withText("Same person")));
        assertThat(text(_get(WalkInDialog.class))).contains("their record stays as it is");
    }

    private static void chooseLetter(String id) {
        @SuppressWarnings("unchecked")
        Select<LetterKind> kinds = _get(_get(WalkInQuestions.class), Select.class);
        Typing.type(
                kinds,
                kinds.getListDataView()
                        .getItems()
                        .filter(kind -> kind.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Essential> missing() {
        return _find(_get(WalkInQuestions.class), CheckboxGroup.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void answer(String question, Answer answer) {
        Segmented<Answer> field = _get(
                _get(WalkInQuestions.class),
                Segmented.class,
                spec -> spec.withPredicate(
                        it -> question.equals(((Segmented<?>) it).getAriaLabel().orElse(""))));
        Typing.type(field, answer);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
