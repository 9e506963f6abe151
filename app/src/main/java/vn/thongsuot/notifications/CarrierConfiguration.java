package vn.thongsuot.notifications;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.platform.ProductHome;

/** Which carriers there are: those that the settings name, or the sandbox alone (Vietnamese: cấu hình kênh gửi). */
@Configuration(proxyBeanMethods = false)
class CarrierConfiguration {

    @Bean(destroyMethod = "close")
    SmppGateway smppGateway(NotificationSettings settings, Receipts receipts) {
        return new SmppGateway(settings.sms(), receipts::take);
    }

    @Bean
    MessageCarriers messageCarriers(
            NotificationSettings settings,
            SmppGateway gateway,
            ProductHome home,
            Clock clock,
            @Value("${thongsuot.notifications.sandbox:false}") boolean sandbox) {
        List<MessageCarrier> carriers = new ArrayList<>();
        if (sandbox) {
            carriers.add(new SandboxCarrier(Outbox.MAIL, home));
            carriers.add(new SandboxCarrier(Outbox.SMS, home));
            return new MessageCarriers(carriers);
        }
        if (!settings.mail().host().isEmpty()) {
            carriers.add(new MailCarrier(settings.mail(), clock));
        }
        if (!settings.sms().host().isEmpty()) {
            carriers.add(new SmsCarrier(gateway, settings.sms().accents()));
        }
        return new MessageCarriers(carriers);
    }
}
