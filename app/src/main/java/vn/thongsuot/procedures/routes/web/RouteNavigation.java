package vn.thongsuot.procedures.routes.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entry of the drafts of routes in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class RouteNavigation {

    @Bean
    NavigationEntry routesEntry() {
        return new NavigationEntry(NavigationGroup.SETTINGS, 61, "routes", "/desk/routes", Permission.ADMINISTER);
    }
}
