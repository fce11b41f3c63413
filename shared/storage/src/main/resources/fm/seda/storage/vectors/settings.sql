-- For this transaction. A plan is made for the filter at hand, never a general one; ef_search must
-- exceed the limit, since dead rows use it up; sorting is off so that order comes from the index.
select set_config('plan_cache_mode', 'force_custom_plan', true),
       set_config('hnsw.iterative_scan', 'relaxed_order', true),
       set_config('hnsw.max_scan_tuples', :scan, true),
       set_config('hnsw.ef_search', :ef, true),
       set_config('enable_sort', :sort, true)
