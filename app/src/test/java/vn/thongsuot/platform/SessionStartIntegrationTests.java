package vn.thongsuot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import vn.thongsuot._support.ProductTest;

@DisplayName("Lần chạy đầu: việc dọn phiên hết hạn chỉ bắt đầu khi bảng phiên đã có")
class SessionStartIntegrationTests extends ProductTest {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Test
    void waitsForTheMigrations() {
        assertThat(beans.getBeanDefinition("sessionDataSource").getDependsOn()).contains("flywayInitializer");
    }
}
