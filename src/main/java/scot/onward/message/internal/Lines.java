package scot.onward.message.internal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import scot.onward.message.Gateway;
import scot.onward.message.MessageChannel;

/** Which channels have a gateway; messages of the others are handed over by people. */
@Component
public class Lines {

    private final Map<MessageChannel, Line> lines = new EnumMap<>(MessageChannel.class);

    @Autowired
    Lines(ObjectProvider<Gateway> gateways, Clock clock) {
        this(gateways.stream().toList(), clock);
    }

    Lines(List<Gateway> gateways, Clock clock) {
        gateways.forEach(gateway -> lines.put(gateway.channel(), new Line(gateway, clock)));
    }

    /** Whether messages of this channel leave by themselves. */
    public boolean lead(MessageChannel channel) {
        return lines.containsKey(channel);
    }

    Optional<Line> of(MessageChannel channel) {
        return Optional.ofNullable(lines.get(channel));
    }
}
