package venula.journeys;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Journeys that succeed in every way: with a mouse, by keyboard alone, and without scripts. */
@Journey
@ParameterizedClass
@EnumSource
abstract class EveryWay {
    @Parameter
    Way way;

    @LocalServerPort
    int port;

    Visitor somebody;

    @BeforeEach
    void comes() {
        somebody = Visitor.coming(port, way);
    }

    @AfterEach
    void leaves() {
        somebody.close();
    }
}
