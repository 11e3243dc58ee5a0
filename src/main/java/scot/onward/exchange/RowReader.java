package scot.onward.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.exchange.CellProblem.Kind;
import scot.onward.exchange.internal.ChiText;
import scot.onward.exchange.internal.DateText;
import scot.onward.exchange.internal.PhoneText;
import scot.onward.exchange.internal.RowCells;
import scot.onward.exchange.internal.Understood;
import scot.onward.referral.Problem;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferrerRole;
import scot.onward.shared.Answer;
import scot.onward.shared.Postcode;
import scot.onward.shared.Unreadable;
import scot.onward.sheet.SheetRow;

/**
 * Reads rows of a list as referrals, or says everything that is wrong with them.
 *
 * @param check what a referral itself refuses
 * @param today what dates are judged by
 * @param listAgreed whether the person importing has said that everybody on the list agreed to be contacted; a row that
 *     says "no" still counts
 */
public record RowReader(
        ImportWords words,
        ColumnMapping mapping,
        List<String> headings,
        Function<ReferralForm, List<Problem>> check,
        LocalDate today,
        boolean listAgreed) {

    public RowReading read(SheetRow row) {
        RowCells cells = new RowCells(row, mapping, headings);
        Answer agreed = answer(cells, ImportField.CONTACT_AGREED);
        boolean byList = agreed == Answer.NOT_ASKED && listAgreed;
        ReferralForm form = form(cells, agreed == Answer.YES || byList);
        LocalDate referredOn = referredOn(cells);
        // What could not be read has been named already; an empty field is not another problem of the same cell.
        Set<ImportField> named =
                cells.problems().stream().map(CellProblem::field).collect(Collectors.toSet());
        for (Problem problem : check.apply(form)) {
            ImportField field = field(problem);
            if (!named.contains(field)) {
                cells.problem(field, CellProblem.kind(problem));
            }
        }
        return cells.problems().isEmpty()
                ? new RowReading.Ready(row, form, referredOn, byList, cells.repairs())
                : new RowReading.Faulty(row, form.patient().name(), cells.problems());
    }

    private ReferralForm form(RowCells cells, boolean agreed) {
        return new ReferralForm(
                UUID.randomUUID(),
                new ReferralForm.Patient(
                        null,
                        name(cells),
                        date(cells, ImportField.BIRTH_DATE, true),
                        orBlank(cells.value(ImportField.CHI, ChiText::read)),
                        orBlank(cells.value(ImportField.POSTCODE, RowReader::postcode)),
                        false),
                named(cells, ImportField.ISSUES, words::issues, Kind.UNKNOWN_ISSUE),
                letter(cells),
                ReferralForm.SafeAndWell.of(
                        answer(cells, ImportField.SAFE_TONIGHT), answer(cells, ImportField.ESSENTIALS)),
                new ReferralForm.Contact(
                        orBlank(cells.value(ImportField.PHONE, PhoneText::read)),
                        answer(cells, ImportField.TEXT_OK) == Answer.YES,
                        answer(cells, ImportField.VOICEMAIL_OK) == Answer.YES,
                        answer(cells, ImportField.MAY_NAME_SERVICE) == Answer.YES,
                        cells.text(ImportField.BEST_TIME)),
                new ReferralForm.Needs(
                        isNone(cells.text(ImportField.NEEDS))
                                ? Set.of()
                                : named(cells, ImportField.NEEDS, words::needs, Kind.UNKNOWN_NEED),
                        language(cells),
                        interpreter(cells)),
                new ReferralForm.Agreement(agreed, answer(cells, ImportField.HEAR_BACK) == Answer.YES),
                new ReferralForm.Referrer(cells.text(ImportField.REFERRED_BY), ReferrerRole.PRACTICE_STAFF),
                cells.text(ImportField.NOTE));
    }

    /** "Tolland, Margaret" is turned round; a first and a family name in two columns are put together. */
    private static String name(RowCells cells) {
        String whole = cells.text(ImportField.NAME).replaceFirst("^([^,]+),\\s*([^,]+)$", "$2 $1");
        String name = whole.isEmpty()
                ? Stream.of(ImportField.FIRST_NAME, ImportField.FAMILY_NAME)
                        .map(cells::text)
                        .collect(Collectors.joining(" "))
                : whole;
        return name.strip().replaceAll("\\s+", " ");
    }

    private @Nullable LocalDate date(RowCells cells, ImportField field, boolean birth) {
        return cells.value(field, text -> DateText.read(text, birth, today));
    }

    private @Nullable LocalDate referredOn(RowCells cells) {
        LocalDate date = date(cells, ImportField.REFERRED_ON, false);
        if (date != null && date.isAfter(today)) {
            cells.problem(ImportField.REFERRED_ON, Kind.IN_THE_FUTURE);
        }
        return date;
    }

    private ReferralForm.Letter letter(RowCells cells) {
        Optional<String> kind = letterKind(cells);
        LocalDate date = date(cells, ImportField.LETTER_DATE, false);
        Answer answer = kind.isPresent() || date != null
                ? Answer.YES
                : words.answer(cells.text(ImportField.LETTER_KIND)).orElse(Answer.NOT_ASKED);
        return new ReferralForm.Letter(answer, kind.orElse(null), date);
    }

    /** The kind of letter that is named; "no" and "not asked" name none. */
    private Optional<String> letterKind(RowCells cells) {
        return Optional.ofNullable(cells.value(
                        ImportField.LETTER_KIND,
                        text -> words.letter(text)
                                .or(() -> words.answer(text).map(answer -> ""))
                                .map(Understood::as)
                                .orElseGet(() -> Understood.not(Kind.UNKNOWN_LETTER))))
                .filter(kind -> !kind.isEmpty());
    }

    /** English is what is spoken when nothing is said. */
    private static String language(RowCells cells) {
        String language = cells.text(ImportField.LANGUAGE);
        return language.equalsIgnoreCase("english") ? "" : language;
    }

    /** The language to interpret; a mere "yes" means the language of the person. */
    private String interpreter(RowCells cells) {
        String text = cells.text(ImportField.INTERPRETER);
        if (isNone(text)) {
            return "";
        }
        if (words.answer(text).isEmpty()) {
            return text;
        }
        String language = language(cells);
        if (language.isEmpty()) {
            cells.problem(ImportField.LANGUAGE, Kind.MISSING);
        }
        return language;
    }

    private boolean isNone(String text) {
        return words.answer(text).filter(answer -> answer != Answer.YES).isPresent();
    }

    private static <T> Set<T> named(
            RowCells cells, ImportField field, Function<String, Set<T>> meaning, Kind otherwise) {
        Set<T> named = cells.value(field, text -> {
            Set<T> meant = meaning.apply(text);
            return meant.isEmpty() ? Understood.not(otherwise) : Understood.as(meant);
        });
        return named == null ? Set.of() : named;
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

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private ImportField field(Problem problem) {
        return switch (problem.field()) {
            case NAME -> mapping.has(ImportField.NAME) ? ImportField.NAME : ImportField.FAMILY_NAME;
            case BIRTH_DATE -> mapping.has(ImportField.BIRTH_DATE) ? ImportField.BIRTH_DATE : ImportField.CHI;
            case CHI -> ImportField.CHI;
            case POSTCODE -> ImportField.POSTCODE;
            case ISSUES -> ImportField.ISSUES;
            case LETTER_KIND -> ImportField.LETTER_KIND;
            case LETTER_DATE -> ImportField.LETTER_DATE;
            case NOTE -> ImportField.NOTE;
            case PHONE -> ImportField.PHONE;
            case BEST_TIME -> ImportField.BEST_TIME;
            case LANGUAGE -> ImportField.LANGUAGE;
            case REFERRER -> ImportField.REFERRED_BY;
            case AGREES_TO_CONTACT -> ImportField.CONTACT_AGREED;
        };
    }
}
