package vn.thongsuot.petitions;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.notifications.MessageKind;

/** Messages to senders of petitions, as an authority may word them. */
@Configuration(proxyBeanMethods = false)
class PetitionMessageKinds {

    private static final String CODE = "PA-261120-0007";

    @Bean
    MessageKind petitionReceivedMessage() {
        return dated("received", "han-tra-loi", "14/12/2026");
    }

    @Bean
    MessageKind petitionAskedMessage() {
        return plain("asked");
    }

    @Bean
    MessageKind petitionRefusedMessage() {
        return plain("refused");
    }

    @Bean
    MessageKind petitionRedirectedMessage() {
        return plain("redirected");
    }

    @Bean
    MessageKind petitionForwardedMessage() {
        return plain("forwarded");
    }

    @Bean
    MessageKind petitionAnsweredMessage() {
        return dated("answered", "de-nghi-lai-den", "09/01/2027");
    }

    @Bean
    MessageKind petitionSettledMessage() {
        return plain("settled");
    }

    private static MessageKind plain(String name) {
        return new MessageKind("petition." + name, List.of("ma-phan-anh"), List.of(CODE));
    }

    private static MessageKind dated(String name, String field, String sample) {
        return new MessageKind("petition." + name, List.of("ma-phan-anh", field), List.of(CODE, sample));
    }
}
