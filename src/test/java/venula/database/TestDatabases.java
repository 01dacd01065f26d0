package venula.database;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/** Gives every Spring context that a test starts an empty database of its own, without the test asking for it. */
final class TestDatabases implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configurations) {
        return new OwnDatabase();
    }

    // all are equal, so that tests share a context as they would without it
    private record OwnDatabase() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            context.getEnvironment().getPropertySources().addFirst(new AddressWhenAsked());
        }
    }

    private static final class AddressWhenAsked extends EnumerablePropertySource<Supplier<String>> {
        private static final String NAME = "venula.database.url";

        private AddressWhenAsked() {
            super("test database", SingletonSupplier.of(TestDatabase::url));
        }

        @Override
        public String[] getPropertyNames() {
            return new String[] {NAME};
        }

        @Override
        public Object getProperty(String name) {
            return name.equals(NAME) ? source.get() : null;
        }
    }
}
