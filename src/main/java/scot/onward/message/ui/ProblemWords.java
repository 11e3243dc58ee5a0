package scot.onward.message.ui;

import com.vaadin.flow.component.html.Span;
import scot.onward.message.WordingProblem;
import scot.onward.shared.ui.MessageCatalogue;

/** What speaks against a wording, in words. */
final class ProblemWords {

    private ProblemWords() {}

    static Span of(WordingProblem problem) {
        return new Span(
                switch (problem) {
                    case WordingProblem.Empty empty -> MessageCatalogue.text("wording.problem.empty");
                    case WordingProblem.TooLong it -> MessageCatalogue.text("wording.problem.tooLong", it.characters());
                    case WordingProblem.Unclosed unclosed -> MessageCatalogue.text("wording.problem.unclosed");
                    case WordingProblem.UnknownField it ->
                        MessageCatalogue.text("wording.problem.unknown", braces(it.word()));
                    case WordingProblem.Missing it ->
                        MessageCatalogue.text(
                                "wording.problem.missing", it.field().inBraces());
                    case WordingProblem.NotOptional it ->
                        MessageCatalogue.text(
                                "wording.problem.notOptional", it.field().inBraces());
                    case WordingProblem.TellsReason it -> MessageCatalogue.text("wording.problem.reason", it.word());
                });
    }

    private static String braces(String word) {
        return "{" + word + "}";
    }
}
