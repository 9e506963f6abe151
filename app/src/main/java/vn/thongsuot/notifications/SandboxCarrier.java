package vn.thongsuot.notifications;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thongsuot.platform.ProductHome;

/**
 * Where nothing may leave the house: each message becomes a file in the folder {@code sent} of the installation, named by its id, so
 * that a demo can be tried out to its end (Vietnamese: hộp thử tin nhắn). Nobody's number, address or name stands in it.
 */
final class SandboxCarrier implements MessageCarrier {

    private final String channel;
    private final Path folder;

    SandboxCarrier(String channel, ProductHome home) {
        this.channel = channel;
        this.folder = home.resolve("sent");
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public HandOver send(Letter letter) {
        try {
            Files.createDirectories(folder);
            String subject = channel.equals(Outbox.MAIL) ? letter.subject() + System.lineSeparator() : "";
            Files.writeString(folder.resolve(letter.id() + ".txt"), subject + letter.text() + System.lineSeparator());
            return HandOver.delivered();
        } catch (IOException e) {
            return HandOver.failed(MessageAction.POSTPONE, "not-written");
        }
    }
}
