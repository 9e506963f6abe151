package vn.thongsuot.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.access.Permission;
import vn.thongsuot.platform.NavigationEntry;
import vn.thongsuot.platform.NavigationGroup;

/** Entries of this module in the officials' bar. */
@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    NavigationEntry postsEntry() {
        return new NavigationEntry(NavigationGroup.SYSTEM, 94, "posts", "/desk/posts", Permission.ADMINISTER);
    }

    @Bean
    NavigationEntry protectionEntry() {
        return new NavigationEntry(NavigationGroup.SYSTEM, 96, "protection", "/desk/protection", Permission.ADMINISTER);
    }
}
