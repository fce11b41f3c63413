package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void hidesItself() {
    assertThat(new Secret("open sesame")).hasToString("***");
    assertThat(new Secret("open sesame").reveal()).isEqualTo("open sesame");
  }

  @Test
  void knowsItself() {
    assertThat(new Secret("open sesame").matches("open sesame")).isTrue();
    assertThat(new Secret("open sesame").matches("open sesamE")).isFalse();
    assertThat(new Secret("open sesame").matches("")).isFalse();
  }
}
