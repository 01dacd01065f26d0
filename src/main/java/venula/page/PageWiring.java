package venula.page;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@Configuration(proxyBeanMethods = false)
class PageWiring {
    @Bean
    Wording wording() {
        return Wording.in("en");
    }

    @Bean
    EmergencyNumbers emergencyNumbers(
            @Value("${venula.site.country:}") String country, @Value("${venula.clinic-phone:}") String clinic) {
        return EmergencyNumbers.of(country).withClinic(clinic);
    }

    @Bean
    Frames frames(
            Wording wording,
            EmergencyNumbers numbers,
            ObjectProvider<ResourceUrlProvider> addresses,
            @Value("${venula.site.base-url:http://127.0.0.1:8080}") String base) {
        return new Frames(wording, numbers, path -> address(addresses.getObject(), path), base.replaceAll("/+$", ""));
    }

    @Bean
    WebMvcConfigurer framesForControllers(Frames frames) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(frames);
            }
        };
    }

    private static String address(ResourceUrlProvider addresses, String path) {
        var address = addresses.getForLookupPath(path);
        return address == null ? path : address;
    }
}
