package scot.onward.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import scot.onward.shared.ui.Icons;

/** Links that save a file, made at the moment somebody follows them. */
final class Downloads {

    private Downloads() {}

    /** @param name what the file is called, asked for when it is made, as is the file */
    static Anchor pdf(String text, SerializableSupplier<String> name, SerializableSupplier<byte[]> pdf) {
        return link(text, Icons.DOWNLOAD, name, "application/pdf", pdf);
    }

    static Anchor calendar(String text, SerializableSupplier<String> calendar) {
        return link(
                text,
                Icons.CALENDAR_PLUS,
                () -> "appointment.ics",
                "text/calendar;charset=utf-8",
                () -> calendar.get().getBytes(StandardCharsets.UTF_8));
    }

    private static Anchor link(
            String text,
            Icons icon,
            SerializableSupplier<String> name,
            String type,
            SerializableSupplier<byte[]> file) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name.get(), type, bytes.length);
        });
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(icon.create(), new Span(text));
        link.addClassName("link-button");
        return link;
    }
}
