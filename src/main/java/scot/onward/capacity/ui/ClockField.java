package scot.onward.capacity.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;

/** A time of the day on a 24-hour clock, typed or picked in quarter hours. */
class ClockField extends TimePicker {

    ClockField(String label) {
        super(label);
        setLocale(Locale.UK);
        setStep(Duration.ofMinutes(15));
        setClearButtonVisible(false);
        setManualValidation(true);
    }
}
