package scot.onward.booking.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.Suits;
import scot.onward.booking.WhatSuits;
import scot.onward.hub.AdviserRow;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Segmented;

/** Which times suit somebody who waits: days, half of the day, notice, length, language. */
class SuitsForm extends Div {

    private static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 75, 90, 120);

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(MessageCatalogue.text("waiting.suits.days"));
    private final Segmented<Suits> half = Segmented.of(MessageCatalogue.text("booking.wait.suits"), Suits.class);
    private final Checkbox shortNotice = new Checkbox(MessageCatalogue.text("booking.wait.shortNotice"));
    private final Select<@Nullable Integer> minutes = new Select<>();
    private final ComboBox<String> language = new ComboBox<>(MessageCatalogue.text("waiting.suits.language"));

    SuitsForm(List<AdviserRow> advisers) {
        addClassName("suits");
        days.setItems(Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() < DayOfWeek.SUNDAY.getValue())
                .toList());
        days.setItemLabelGenerator(WaitingWords::day);
        days.setHelperText(MessageCatalogue.text("waiting.suits.anyDay"));
        half.setLabel(MessageCatalogue.text("booking.wait.suits"));
        minutes.setLabel(MessageCatalogue.text("waiting.suits.minutes"));
        minutes.setEmptySelectionAllowed(true);
        minutes.setEmptySelectionCaption(MessageCatalogue.text("waiting.suits.usual"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(value -> value == null
                ? MessageCatalogue.text("waiting.suits.usual")
                : MessageCatalogue.text("booking.minutes", value));
        language.setItems(advisers.stream()
                .flatMap(adviser -> adviser.languages().stream())
                .filter(spoken -> !spoken.equals("English"))
                .distinct()
                .sorted()
                .toList());
        language.setClearButtonVisible(true);
        language.setPlaceholder(MessageCatalogue.text("waiting.suits.asRecorded"));
        language.setAllowCustomValue(true);
        language.addCustomValueSetListener(event -> language.setValue(event.getDetail()));
        Div row = new Div(minutes, language);
        row.addClassName("pair");
        add(half, days, row, shortNotice);
    }

    void load(WhatSuits suits) {
        days.setValue(suits.days());
        half.setValue(suits.half());
        shortNotice.setValue(suits.shortNotice());
        if (suits.minutes() != null && !MINUTES.contains(suits.minutes())) {
            minutes.setItems(Stream.concat(MINUTES.stream(), Stream.of(suits.minutes()))
                    .sorted()
                    .toList());
        }
        minutes.setValue(suits.minutes());
        language.setValue(suits.language());
    }

    WhatSuits read() {
        return new WhatSuits(
                days.getValue(), half.getValue(), shortNotice.getValue(), minutes.getValue(), language.getValue());
    }
}
