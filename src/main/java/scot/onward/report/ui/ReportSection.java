package scot.onward.report.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.Stage;
import scot.onward.report.Breakdown;
import scot.onward.report.PublishedReport;
import scot.onward.shared.Money;
import scot.onward.shared.ui.MessageCatalogue;

/** One table of the published report, the same on screen and in the file. */
record ReportSection(String title, String definition, List<Line> lines) {

    /** A name and what is known; hidden and not held are said in words. @param figure as a spreadsheet reads it */
    record Line(String name, String figure, String shown) {}

    static List<ReportSection> of(PublishedReport report) {
        UnaryOperator<String> asIs = name -> name;
        return List.of(
                breakdown("supported", report.supported(), name -> MessageCatalogue.text("report.supported." + name)),
                breakdown("channels", report.channels(), name -> MessageCatalogue.text("word.ContactChannel." + name)),
                stages(report),
                gain("confirmed", report.confirmed()),
                gain("estimated", report.estimated()),
                debt(report.debt()),
                breakdown("onward", report.onward(), asIs),
                breakdown("results", report.onwardResults(), name -> MessageCatalogue.text("report.result." + name)),
                breakdown("hubs", report.hubs(), asIs),
                breakdown("roles", report.referrerRoles(), name -> MessageCatalogue.text("word.ReferrerRole." + name)),
                breakdown("issues", report.issues(), name -> MessageCatalogue.text("word.PresentingIssue." + name)),
                breakdown("ages", report.ages(), name -> MessageCatalogue.text("word.AgeBand." + name)),
                notHeld());
    }

    private static ReportSection section(String key, List<Line> lines) {
        return new ReportSection(
                MessageCatalogue.text("report.section." + key),
                MessageCatalogue.text("report.definition." + key),
                lines);
    }

    private static ReportSection breakdown(String key, Breakdown breakdown, UnaryOperator<String> word) {
        List<Line> lines = new ArrayList<>();
        breakdown.parts().forEach(part -> lines.add(count(word.apply(part.name()), part.people())));
        if (!key.equals("issues")) {
            lines.add(count(MessageCatalogue.text("report.total"), breakdown.total()));
        }
        return section(key, lines);
    }

    private static ReportSection stages(PublishedReport report) {
        List<Line> lines = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            lines.add(count(MessageCatalogue.word(stage), report.stages().get(stage.ordinal())));
        }
        return section("stages", lines);
    }

    private static ReportSection gain(String key, PublishedReport.Gain gain) {
        return section(
                key,
                List.of(
                        count(MessageCatalogue.text("report.gains.clients"), gain.clients()),
                        money(MessageCatalogue.text("report.gains.total"), gain.total()),
                        money(MessageCatalogue.text("report.gains.median"), gain.median()),
                        money(MessageCatalogue.text("report.gains.ofBenefits"), gain.benefits()),
                        money(MessageCatalogue.text("report.gains.ofAdvice"), gain.advice())));
    }

    private static ReportSection debt(PublishedReport.Debt debt) {
        return section(
                "debt",
                List.of(
                        count(MessageCatalogue.text("report.gains.clients"), debt.clients()),
                        money(MessageCatalogue.text("report.debt.owed"), debt.owed()),
                        count(MessageCatalogue.text("report.debt.strategy"), debt.withStrategy())));
    }

    private static ReportSection notHeld() {
        String words = MessageCatalogue.text("report.notHeld");
        return section(
                "notHeld",
                List.of("sex", "ethnicity", "household", "income", "funding").stream()
                        .map(what -> new Line(MessageCatalogue.text("report.notHeld." + what), words, words))
                        .toList());
    }

    private static Line count(String name, OptionalLong people) {
        String hidden = MessageCatalogue.text("report.hidden");
        return people.isPresent()
                ? new Line(name, String.valueOf(people.getAsLong()), String.format("%,d", people.getAsLong()))
                : new Line(name, hidden, hidden);
    }

    private static Line money(String name, @Nullable Money amount) {
        String hidden = MessageCatalogue.text("report.hidden");
        return amount == null
                ? new Line(name, hidden, hidden)
                : new Line(name, amount.formatWithPence().replaceAll("[£,]", ""), amount.format());
    }
}
