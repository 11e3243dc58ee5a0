package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import scot.onward.referral.MailChange;
import scot.onward.referral.PracticeMail;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.SectionCard;

/** Where the practice wants its weekly summary by e-mail. */
class WeeklyMailCard extends Composite<Div> {

    private final PracticeMail mail;
    private final EmailField address = new EmailField(getTranslation("practice.mail.address"));

    WeeklyMailCard(PracticeMail mail) {
        this.mail = mail;
        address.setValue(mail.address().orElse(""));
        address.setHelperText(getTranslation("practice.mail.help"));
        address.setMaxLength(254);
        address.setClearButtonVisible(true);
        Button save = new Button(getTranslation("practice.mail.save"), click -> save());
        SectionCard card = new SectionCard(getTranslation("practice.mail.title"));
        Paragraph what = new Paragraph(getTranslation("practice.mail.what"));
        card.add(what, address, save);
        getContent().add(card);
    }

    private void save() {
        switch (mail.change(address.getValue())) {
            case MailChange.GoesTo(String to) -> Notices.done(getTranslation("practice.mail.saved", to));
            case MailChange.NotSent() -> Notices.done(getTranslation("practice.mail.off"));
            case MailChange.NoAddress() -> {
                address.setErrorMessage(getTranslation("practice.mail.wrong"));
                address.setInvalid(true);
                address.focus();
            }
        }
    }
}
