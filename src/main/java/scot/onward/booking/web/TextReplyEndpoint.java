package scot.onward.booking.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import scot.onward.booking.TextReplies;
import scot.onward.booking.TextReply;

/**
 * Where a text-message gateway hands in what clients reply, in the JSON that GOV.UK Notify posts, with a token of the purpose
 * for replies. 204 says that it is taken in, also when it was before; a gateway that gets anything else may send it again.
 */
@RestController
class TextReplyEndpoint {

    private static final int LARGEST = 16_384;

    private final TextReplies replies;

    TextReplyEndpoint(TextReplies replies) {
        this.replies = replies;
    }

    /** A received text message as Notify names its parts; what else it says is of no use here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Received(
            @Nullable String id,
            @JsonProperty("source_number") @Nullable String sourceNumber,
            @Nullable String message,
            @JsonProperty("date_received") @Nullable String dateReceived) {}

    @PostMapping(path = "/replies/text", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> received(
            @RequestHeader(name = "Content-Length", defaultValue = "0") long length, @RequestBody Received text) {
        if (length > LARGEST) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "A text message is not that long.");
        }
        String number = text.sourceNumber();
        String message = text.message();
        if (number == null || number.isBlank() || message == null) {
            return problem(HttpStatus.BAD_REQUEST, "source_number and message are needed.");
        }
        replies.received(new TextReply(text.id(), number.strip(), message, text.dateReceived()));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
