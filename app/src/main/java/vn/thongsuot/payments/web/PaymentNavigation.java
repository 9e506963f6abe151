package vn.thongsuot.payments.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class PaymentNavigation {

    @Bean
    NavigationEntry paymentEntry() {
        return new NavigationEntry(NavigationGroup.DAILY, 30, "payments", "/desk/payments", Permission.PAYMENT_READ);
    }
}
