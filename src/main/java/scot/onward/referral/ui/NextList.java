package scot.onward.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import scot.onward.referral.WhatNext;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;

/** What happens after sending: who phones by when, the next clinic, and where each step shows. */
class NextList extends OrderedList {

    private final Dates dates;
    private final boolean hearsBack;

    NextList(Dates dates, boolean hearsBack) {
        this.dates = dates;
        this.hearsBack = hearsBack;
        addClassName("next");
    }

    void show(WhatNext promise, TimesCard times) {
        removeAll();
        Span day = bold(dates.day(promise.contactBy()));
        add(line(
                Icons.PHONE,
                new Text(getTranslation("referral.refer.next.phone", promise.owner()) + " "),
                day,
                new Text(getTranslation("referral.refer.next.tries"))));
        times.soonest()
                .ifPresent(first -> add(line(
                        Icons.CALENDAR,
                        new Text(getTranslation("referral.refer.next.clinic") + " "),
                        bold(dates.day(first.at().toLocalDate())),
                        new Text(getTranslation("referral.refer.next.free", times.freeOnTheFirstDay())))));
        if (hearsBack) {
            add(line(
                    Icons.EYE,
                    new Text(getTranslation("referral.refer.next.see") + " "),
                    new RouterLink(getTranslation("referral.mine.title"), MyReferralsView.class)));
        }
    }

    private static Span bold(String words) {
        Span span = new Span(words);
        span.addClassName("b");
        return span;
    }

    private static ListItem line(Icons icon, Component... words) {
        return new ListItem(icon.create(), new Span(words));
    }
}
