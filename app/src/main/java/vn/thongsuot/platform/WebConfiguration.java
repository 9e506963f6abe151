package vn.thongsuot.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Views, arguments of handlers, static files. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final UiArguments uiArguments;
    private final ActorArguments actorArguments;
    private final RequiresInterceptor requires;

    WebConfiguration(UiArguments uiArguments, ActorArguments actorArguments, RequiresInterceptor requires) {
        this.uiArguments = uiArguments;
        this.actorArguments = actorArguments;
        this.requires = requires;
    }

    @Bean
    TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.thongsuot");
    }

    @Bean
    ViewResolver jteViews(TemplateEngine engine) {
        return (name, locale) ->
                name.startsWith("redirect:") || name.startsWith("forward:") ? null : new JteView(engine, name + ".jte");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(uiArguments);
        resolvers.add(actorArguments);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(requires).addPathPatterns("/desk/**");
    }

    /** The version in the address changes with the content, so browsers may keep it for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(Assets.path("**"))
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic());
    }
}
