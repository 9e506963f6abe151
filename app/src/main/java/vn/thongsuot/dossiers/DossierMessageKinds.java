package vn.thongsuot.dossiers;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.notifications.MessageKind;

/** Messages to applicants, as an authority may word them. */
@Configuration(proxyBeanMethods = false)
class DossierMessageKinds {

    private static final String CODE = "H99.31.22-261120-0001";

    @Bean
    MessageKind receivedMessage() {
        return new MessageKind("dossier-received", List.of("ma-ho-so", "ngay-hen"), List.of(CODE, "27/11/2026"));
    }

    @Bean
    MessageKind supplementMessage() {
        return new MessageKind("dossier-supplement", List.of("ma-ho-so"), List.of(CODE));
    }

    @Bean
    MessageKind requestMessage() {
        return new MessageKind("dossier-request", List.of("ma-ho-so"), List.of(CODE));
    }

    @Bean
    MessageKind formCorrectedMessage() {
        return new MessageKind("dossier-form-corrected", List.of("ma-ho-so"), List.of(CODE));
    }

    @Bean
    MessageKind readyMessage() {
        return new MessageKind("dossier-ready", List.of("ma-ho-so"), List.of(CODE));
    }

    @Bean
    MessageKind apologyMessage() {
        return new MessageKind("dossier-apology", List.of("ma-ho-so", "ngay-hen"), List.of(CODE, "02/12/2026"));
    }

    @Bean
    MessageKind caseMessage() {
        return new MessageKind(
                "dossier-case", List.of("ma-ho-so", "ngay-cu", "ngay-moi"), List.of(CODE, "27/11/2026", "04/12/2026"));
    }

    @Bean
    MessageKind movedMessage() {
        return new MessageKind(
                "appointment-moved",
                List.of("ma-ho-so", "ngay-cu", "ngay-moi"),
                List.of(CODE, "27/11/2026", "30/11/2026"));
    }
}
