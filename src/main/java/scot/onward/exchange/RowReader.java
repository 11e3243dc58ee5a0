package scot.onward.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.exchange.CellProblem.Kind;
import scot.onward.exchange.internal.ChiText;
import scot.onward.exchange.internal.DateText;
import scot.onward.exchange.internal.PhoneText;
import scot.onward.exchange.internal.RowCells;
import scot.onward.exchange.internal.Understood;
import scot.onward.shared.Answer;
import scot.onward.shared.ChiNumber;
import scot.onward.shared.Postcode;
import scot.onward.shared.PresentingIssue;
import scot.onward.shared.Unreadable;

/**
 * Reads rows of a list as referrals, or says everything that is wrong with them.
 *
 * @param today what dates are judged by
 * @param listAgreed whether the person importing has said that everybody on the list agreed to be contacted; a row that
 *     says "no" still counts
 */
public record RowReader(
        ImportWords words, ColumnMapping mapping, List<String> headings, LocalDate today, boolean listAgreed) {

    private static final int NAME = 200;
    private static final int SHORT = 60;
    private static final int NOTE = 140;
    private static final int YEARS_OF_A_LIFE = 125;

    public RowReading read(SheetRow row) {
        RowCells cells = new RowCells(row, mapping, headings);
        ListedReferral referral = referral(cells);
        return cells.problems().isEmpty()
                ? new RowReading.Ready(row, referral, cells.repairs())
                : new RowReading.Faulty(row, cells.problems());
    }

    private ListedReferral referral(RowCells cells) {
        String name = name(cells);
        LocalDate birthDate = birthDate(cells);
        String chi = chi(cells, birthDate);
        checkAgreed(cells);
        return new ListedReferral(
                name,
                birthDate,
                chi,
                cells.value(ImportField.POSTCODE, RowReader::postcode),
                cells.value(ImportField.PHONE, PhoneText::read),
                issues(cells),
                cells.value(ImportField.LETTER_DATE, text -> DateText.read(text, false, today)),
                answer(cells, ImportField.SAFE_TONIGHT),
                answer(cells, ImportField.ESSENTIALS),
                answer(cells, ImportField.TEXT_OK) == Answer.YES,
                answer(cells, ImportField.VOICEMAIL_OK) == Answer.YES,
                answer(cells, ImportField.MAY_NAME_SERVICE) == Answer.YES,
                cells.text(ImportField.BEST_TIME, 100),
                cells.text(ImportField.LANGUAGE, SHORT),
                cells.text(ImportField.INTERPRETER, SHORT),
                cells.text(ImportField.NOTE, NOTE),
                referredOn(cells),
                cells.text(ImportField.REFERRED_BY, NAME),
                answer(cells, ImportField.HEAR_BACK) == Answer.YES);
    }

    /** "Tolland, Margaret" is turned round; a first and a family name in two columns are put together. */
    private String name(RowCells cells) {
        String whole = cells.text(ImportField.NAME, NAME);
        String name = whole != null
                ? whole.replaceFirst("^([^,]+),\\s*([^,]+)$", "$2 $1")
                : Stream.of(cells.text(ImportField.FIRST_NAME, NAME / 2), cells.text(ImportField.FAMILY_NAME, NAME / 2))
                        .filter(part -> part != null)
                        .collect(Collectors.joining(" "));
        if (name.isBlank()) {
            cells.problem(mapping.has(ImportField.NAME) ? ImportField.NAME : ImportField.FAMILY_NAME, Kind.MISSING);
        }
        return name.replaceAll("\\s+", " ");
    }

    private @Nullable LocalDate birthDate(RowCells cells) {
        LocalDate date = cells.value(ImportField.BIRTH_DATE, text -> DateText.read(text, true, today));
        if (date != null && date.isAfter(today)) {
            cells.problem(ImportField.BIRTH_DATE, Kind.IN_THE_FUTURE);
        }
        if (date != null && date.isBefore(today.minusYears(YEARS_OF_A_LIFE))) {
            cells.problem(ImportField.BIRTH_DATE, Kind.TOO_LONG_AGO);
        }
        if (cells.isBlank(ImportField.BIRTH_DATE) && cells.isBlank(ImportField.CHI)) {
            cells.problem(
                    mapping.has(ImportField.BIRTH_DATE) ? ImportField.BIRTH_DATE : ImportField.CHI,
                    Kind.NO_BIRTH_DATE_OR_CHI);
        }
        return date;
    }

    private static @Nullable String chi(RowCells cells, @Nullable LocalDate birthDate) {
        String chi = cells.value(ImportField.CHI, ChiText::read);
        if (chi != null && birthDate != null && new ChiNumber(chi).mismatches(birthDate)) {
            cells.problem(ImportField.CHI, Kind.OTHER_BIRTH_DATE_IN_CHI);
        }
        return chi;
    }

    private Set<PresentingIssue> issues(RowCells cells) {
        if (cells.isBlank(ImportField.ISSUES)) {
            cells.problem(ImportField.ISSUES, Kind.MISSING);
        }
        Set<PresentingIssue> issues = cells.value(ImportField.ISSUES, text -> {
            Set<PresentingIssue> named = words.issues(text);
            return named.isEmpty() ? Understood.not(Kind.UNKNOWN_ISSUE) : Understood.as(named);
        });
        return issues == null ? Set.of() : issues;
    }

    private @Nullable LocalDate referredOn(RowCells cells) {
        LocalDate date = cells.value(ImportField.REFERRED_ON, text -> DateText.read(text, false, today));
        if (date != null && date.isAfter(today)) {
            cells.problem(ImportField.REFERRED_ON, Kind.IN_THE_FUTURE);
        }
        return date;
    }

    private void checkAgreed(RowCells cells) {
        Answer agreed = answer(cells, ImportField.CONTACT_AGREED);
        boolean understood = cells.problems().stream().noneMatch(p -> p.field() == ImportField.CONTACT_AGREED);
        if (understood && (agreed == Answer.NO || agreed == Answer.NOT_ASKED && !listAgreed)) {
            cells.problem(ImportField.CONTACT_AGREED, Kind.NOT_AGREED);
        }
    }

    private Answer answer(RowCells cells, ImportField field) {
        Answer answer = cells.value(
                field,
                text -> words.answer(text).map(Understood::as).orElseGet(() -> Understood.not(Kind.NOT_YES_OR_NO)));
        return answer == null ? Answer.NOT_ASKED : answer;
    }

    private static Understood<String> postcode(String text) {
        try {
            return Understood.as(Postcode.parse(text).toString());
        } catch (Unreadable notAPostcode) {
            return Understood.not(Kind.WRONG_POSTCODE);
        }
    }
}
