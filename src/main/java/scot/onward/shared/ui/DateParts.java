package scot.onward.shared.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date in three short fields, day, month and year. A whole date pasted or typed into the first one is spread over all
 * three. What was typed is kept even when it is no date; then the value is {@code null} and {@link #isUnreadable()}.
 */
public class DateParts extends CustomField<@Nullable LocalDate> {

    private static final Pattern WHOLE =
            Pattern.compile("\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4})\\s*");
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");

    private final TextField day = part("shared.date.day", "d");
    private final TextField month = part("shared.date.month", "m");
    private final TextField year = part("shared.date.year", "y");

    public DateParts(String label) {
        setLabel(label);
        addClassName("date-parts");
        Div parts = new Div(day, month, year);
        parts.addClassName("parts");
        add(parts);
        day.addValueChangeListener(event -> spread(event.getValue()));
        Stream.of(day, month, year).forEach(part -> part.addValueChangeListener(event -> changed(event)));
    }

    /** Whether something is typed that is no date. */
    public boolean isUnreadable() {
        return !isBlank() && read().isEmpty();
    }

    /** Whether nothing is typed at all. */
    public boolean isBlank() {
        return Stream.of(day, month, year).allMatch(TextField::isEmpty);
    }

    /** Shows the error when what is typed is no date; true when it is a date or blank. */
    public boolean check() {
        boolean readable = !isUnreadable();
        setInvalid(!readable);
        setErrorMessage(readable ? "" : MessageCatalogue.text("shared.date.error"));
        return readable;
    }

    @Override
    public void focus() {
        day.focus();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        Stream.of(day, month, year).forEach(part -> part.setReadOnly(readOnly));
    }

    @Override
    protected @Nullable LocalDate generateModelValue() {
        return read().orElse(null);
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        if (date == null) {
            Stream.of(day, month, year).forEach(HasValue::clear);
        } else {
            show(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        setInvalid(false);
    }

    private Optional<LocalDate> read() {
        try {
            return Optional.of(LocalDate.of(number(year, 4), number(month, 2), number(day, 2)));
        } catch (NumberFormatException | DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private void changed(HasValue.ValueChangeEvent<String> event) {
        if (!event.isFromClient()) {
            return;
        }
        updateValue();
        if (event.getHasValue() == year || isInvalid()) {
            check();
        }
    }

    private void spread(String typed) {
        Matcher whole = WHOLE.matcher(typed);
        Matcher iso = ISO.matcher(typed);
        if (whole.matches()) {
            show(number(whole, 1), number(whole, 2), number(whole, 3));
        } else if (iso.matches()) {
            show(number(iso, 3), number(iso, 2), number(iso, 1));
        }
    }

    private void show(int dayOfMonth, int monthOfYear, int yearNumber) {
        day.setValue(String.valueOf(dayOfMonth));
        month.setValue(String.valueOf(monthOfYear));
        year.setValue(String.valueOf(yearNumber));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int number(TextField field, int digits) {
        String typed = field.getValue().strip();
        if (typed.length() > digits || digits == 4 && typed.length() != digits) {
            throw new NumberFormatException(typed);
        }
        return Integer.parseInt(typed);
    }

    private static TextField part(String labelKey, String className) {
        TextField field = new TextField();
        field.setAriaLabel(MessageCatalogue.text(labelKey));
        field.addClassName(className);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }
}
