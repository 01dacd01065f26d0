package venula.samples;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of {@code samples/}, read strictly: an unknown word is an error, an absent list is empty. */
final class SampleFiles {
    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    private static final ObjectMapper YAML = mapper();

    private SampleFiles() {}

    static List<SamplePractice> practices() {
        return List.of(read(FILES.getResource("classpath:samples/practices.yaml"), SamplePractice[].class));
    }

    static List<SampleDoctor> doctors() {
        return List.of(read(FILES.getResource("classpath:samples/doctors.yaml"), SampleDoctor[].class));
    }

    static List<SampleQuestion> questions() {
        return all("questions").map(file -> read(file, SampleQuestion.class)).toList();
    }

    static List<SampleArticle> articles() {
        return all("articles").map(file -> read(file, SampleArticle.class)).toList();
    }

    private static Stream<Resource> all(String folder) {
        try {
            return Stream.of(FILES.getResources("classpath*:samples/" + folder + "/*.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Resource file, Class<T> type) {
        try (var text = file.getInputStream()) {
            return YAML.readValue(text, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectMapper mapper() {
        var builder = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultNullHandling(_ -> JsonSetter.Value.forValueNulls(Nulls.FAIL));
        for (var absent : List.of(List.class, Optional.class))
            builder.withConfigOverride(
                    absent, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        return builder.build();
    }
}
