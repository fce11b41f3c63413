package fm.seda.storage.slates;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import io.micronaut.serde.annotation.SerdeImport;

/** The engine knows no JSON; these are its records that the tables hold as JSON. */
@SerdeImport(ItemRef.class)
@SerdeImport(Because.class)
@SerdeImport(Chance.class)
@SerdeImport(Contribution.class)
@SerdeImport(Explanation.class)
@SerdeImport(Friend.class)
@SerdeImport(Friends.class)
final class EngineJson {

  private EngineJson() {}
}
