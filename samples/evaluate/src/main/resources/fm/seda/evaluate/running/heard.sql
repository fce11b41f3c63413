select distinct signal[1]
from recommendations r
cross join lateral regexp_matches(r.context ->> 'signals', '(\S+) \d+ \d+', 'g') signal
where r.surface = :surface
