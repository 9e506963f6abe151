package vn.thongsuot.webhooks.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class WebhookNavigation {

    @Bean
    NavigationEntry webhooksEntry() {
        return new NavigationEntry(
                NavigationGroup.SYSTEM, 97, "webhooks", WebhookController.PATH, Permission.ADMINISTER);
    }
}
