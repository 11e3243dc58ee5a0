package scot.onward.shell;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import scot.onward.access.DemoSignIns;
import scot.onward.access.DemoSignIns.DemoSignIn;
import scot.onward.access.Role;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** While demonstrating: one click signs in as a role. */
class DemoPanel extends Aside {

    DemoPanel(DemoSignIns demo) {
        addClassName("demo");
        getElement().setAttribute("aria-labelledby", "try-a-role");
        H2 heading = new H2(getTranslation("shell.demo.title"));
        heading.setId("try-a-role");
        Span badge = Badges.plain(Icons.INFO, getTranslation("shell.demo.badge"));
        badge.addClassName("warn");
        Paragraph about = new Paragraph(getTranslation("shell.demo.about") + " ");
        about.add(new Span(getTranslation("shell.demo.password") + " "), new Code(demo.password()));
        UnorderedList roles = new UnorderedList();
        demo.people().forEach(person -> roles.add(item(person, demo.password())));
        add(new Header(badge, heading), about, roles);
    }

    private static ListItem item(DemoSignIn person, String password) {
        Span disc = new Span(icon(person.role()).create());
        disc.addClassName("av");
        Span role = new Span(MessageCatalogue.word(person.role()));
        role.addClassName("b");
        Span who = new Span(MessageCatalogue.text("shell.demo.person", person.person(), person.place()));
        who.addClassName("who");
        Div words = new Div(role, who);
        words.addClassName("grow");
        NativeButton button = PostForm.submit(disc, words, Icons.RIGHT.create());
        button.setId("demo-" + person.email().replaceAll("@.*", ""));
        PostForm form = new PostForm();
        form.addHidden("username", person.email());
        form.addHidden("password", password);
        form.add(button);
        return new ListItem(form);
    }

    private static Icons icon(Role role) {
        return switch (role) {
            case RECEPTION -> Icons.TODAY;
            case ADVISER -> Icons.SESSION;
            case PRACTICE -> Icons.SEND;
            case PARTNER -> Icons.INBOX;
            case MANAGER -> Icons.CHART;
            case FUNDER -> Icons.DOWNLOAD;
            case ADMINISTRATOR -> Icons.SHIELD;
        };
    }
}
