package scot.onward.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import scot.onward.client.ApprovedSummary;
import scot.onward.partner.OnwardRow;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;

/** All that the agency will see, before it is sent. */
class WhatTheyGetDialog extends Dialog {

    WhatTheyGetDialog(Sheet sheet, OnwardRow row) {
        setHeaderTitle(getTranslation("casework.onward.see.title", row.agency()));
        setWidth("560px");
        String summary = sheet.tools()
                .summaries()
                .latest(row.clientId())
                .map(ApprovedSummary::text)
                .orElseGet(() -> getTranslation("casework.summary.none"));
        Paragraph text = new Paragraph(summary);
        text.addClassName("summary-text");
        Div content = new Div(
                Words.bold(getTranslation("casework.summary")),
                text,
                Words.bold(getTranslation("casework.onward.asked")),
                new Paragraph(row.asked()),
                Note.plain(Icons.LOCK, null, getTranslation("casework.onward.see.limits")));
        content.addClassNames("stack", "s");
        add(content);
        getFooter().add(new Button(getTranslation("casework.close"), click -> close()));
    }
}
