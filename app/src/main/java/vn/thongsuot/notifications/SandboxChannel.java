package vn.thongsuot.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.thongsuot.platform.ProductHome;
import vn.thongsuot.platform.Texts;

/**
 * Where no gateway is connected: each message becomes a file in the folder {@code sent} of the installation, named by its id, so
 * that a demo can be tried out to its end (Vietnamese: hộp thử tin nhắn). Nobody's number or name stands in it.
 */
@Component
@ConditionalOnProperty(name = "thongsuot.notifications.sandbox", havingValue = "true")
class SandboxChannel implements MessageChannel {

    private final Path folder;
    private final Texts texts;
    private final String address;

    SandboxChannel(ProductHome home, Texts texts, @Value("${thongsuot.dossiers.public-address}") String address) {
        this.folder = home.resolve("sent");
        this.texts = texts;
        this.address = address;
    }

    @Override
    public void send(OutgoingMessage message) {
        String link = message.path() == null ? "" : address + message.path();
        String text = texts.get(
                Locale.of("vi"),
                "message." + message.template(),
                message.parameters().toArray());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(message.id() + ".txt"), text + " " + link + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("Message %s was not written.".formatted(message.id()), e);
        }
    }
}
