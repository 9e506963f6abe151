package vn.thongsuot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The product as one Spring Boot application; its direct sub-packages are the modules. Beans are named by their whole class
 * name, so that a module may call its own things as it likes.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Thông Suốt", sharedModules = "shared")
public class ThongSuotApplication {

    public static void main(String[] args) {
        SpringApplication.run(ThongSuotApplication.class, args);
    }
}
